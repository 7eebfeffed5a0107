"""The ladder of involvement."""

# It has five steps, the lowest is 1 (domain.md section 3).
LEVELS = (1, 2, 3, 4, 5)
