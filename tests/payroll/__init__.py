"""Files for payroll, read back as the programs that take them do."""
