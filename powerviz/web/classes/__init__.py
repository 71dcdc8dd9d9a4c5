"""Class mode: a teacher's screen, students' telephones, and the votes between them."""
