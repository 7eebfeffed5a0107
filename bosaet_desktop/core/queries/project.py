"""What the project says about itself."""

from sqlalchemy import select

from bosaet_desktop.core.model.person import person
from bosaet_desktop.core.model.project import project as project_table
from bosaet_desktop.core.project import Project
from bosaet_desktop.core.rows.project import ProjectRow


def project_row(project: Project) -> ProjectRow:
    """Return the fields of the project."""
    columns = [project_table.c[name] for name in ProjectRow.__dataclass_fields__]
    row = project.first(select(*columns))
    assert row is not None, "create_project writes the one row there is"
    return ProjectRow(*row)


def municipal_contact(project: Project) -> str:
    """Return the name of the municipality's one contact person, empty for nobody."""
    name = project.scalar(
        select(person.c.name).join(project_table, project_table.c.contact_id == person.c.id)
    )
    return str(name or "")
