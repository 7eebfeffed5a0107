"""Run by Alembic: migrates over the connection that the program hands in."""

from alembic import context

from bosaet_desktop.core.model.tables import complete_metadata

# The transaction is the caller's, so that all steps succeed or none.
context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=complete_metadata(),
    render_as_batch=True,
    transactional_ddl=True,
)
context.run_migrations()
