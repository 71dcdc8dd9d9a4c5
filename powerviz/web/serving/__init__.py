"""Who is served when, with how much of the machine, and by which model."""
