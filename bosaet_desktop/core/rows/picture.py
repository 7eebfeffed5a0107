"""Pictures kept in the project file, by name."""

LOGO = "logo"
MOST_LOGO_BYTES = 300_000
