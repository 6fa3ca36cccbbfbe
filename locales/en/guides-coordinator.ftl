### The user guide for the coordinator of a council.

guides-coordinator = User guide for coordinators
guides-coordinator-about = You welcome the members and look after the money. You answer when somebody wants to talk to a person. The secretary's work has its own guide.

guides-coordinator-found = Start the council
guides-coordinator-found-1 = Whoever runs Rådslag makes the council and gives you a code.
guides-coordinator-found-2 = Open the chat with the robot, and send the code.
guides-coordinator-found-3 = Write “{ TYPED("rules") }”, and read the rules. Write “{ TYPED("council-change") }” to change a rule.
guides-coordinator-found-4 = Write “{ TYPED("write-mandate") }”, and explain what the council is for.
guides-coordinator-found-5 = Write “{ TYPED("add-seat") }” for each seat, and “{ TYPED("add-body") }” for a group.
guides-coordinator-found-6 = Write “{ TYPED("room-code") }” if the council has a group on Telegram or Matrix.
guides-coordinator-found-7 = Write “{ TYPED("write-complaints") }”, and say where members can complain.

guides-coordinator-members = Bring in the members
guides-coordinator-members-1 = Send a spreadsheet in the chat. The first row must have a column called “name”.
guides-coordinator-members-2 = Write “{ TYPED("import-members") }” if you would rather paste the list.
guides-coordinator-members-3 = Write “{ TYPED("invitation-letters") }”. You get a page for each, with code and explanation. Print it.
guides-coordinator-members-4 = Write “{ TYPED("confirm-person") }” when somebody has used a code. Say yes only to those you recognise.
guides-coordinator-members-5 = Write “{ TYPED("invite") }” for one person, and “{ TYPED("invite-again") }” when a code is old.
guides-coordinator-members-6 = Write “{ TYPED("new-member-pack") }” to get a starter pack.

guides-coordinator-people = Look after people
guides-coordinator-people-1 = Write “{ TYPED("talked") }”. There are those who want to talk to a person.
guides-coordinator-people-2 = Write “{ TYPED("person-card") }” to see what helps a person in meetings.
guides-coordinator-people-3 = Write “{ TYPED("call-deputy") }” when a member cannot come.
guides-coordinator-people-4 = Write “{ TYPED("lock-person") }” when somebody has lost their phone.
guides-coordinator-people-5 = Write “{ TYPED("ending-terms") }” to see whose term ends. You are also told 60 and 30 days before.
guides-coordinator-people-6 = Write “{ TYPED("talks-ahead") }” to see the talks you have arranged.

guides-coordinator-roles = Give roles
guides-coordinator-roles-1 = Write “{ TYPED("give-role") }”. Choose person, role and days.
guides-coordinator-roles-2 = For a role in the office, somebody else must say yes with “{ TYPED("agree-role") }”.
guides-coordinator-roles-3 = Write “{ TYPED("end-role") }” when somebody leaves the role.

guides-coordinator-fees = Pay the fees
guides-coordinator-fees-1 = Claims are made from attendance. The member looks at their claim and says yes.
guides-coordinator-fees-2 = Give one person the role of certifier, and another the role of approver. Nobody approves money alone.
guides-coordinator-fees-3 = The certifier writes “{ TYPED("fees-to-certify") }”, looks at the lines and writes “{ TYPED("fee-certify") }”.
guides-coordinator-fees-4 = The approver writes “{ TYPED("fees-to-approve") }”, and then “{ TYPED("fee-approve") }”.
guides-coordinator-fees-5 = The approver writes “{ TYPED("export-payroll") }”. Whoever runs Rådslag fetches the file for payroll.
guides-coordinator-fees-6 = The approver writes “{ TYPED("mark-paid") }” when the money is paid. The members are then told.
guides-coordinator-fees-7 = Write “{ TYPED("late-fees") }” to see what is late.

guides-coordinator-notices = Write to everybody
guides-coordinator-notices-1 = Write “{ TYPED("send-notice") }”.
guides-coordinator-notices-2 = See the message as a member before you say yes.
guides-coordinator-notices-3 = Write “{ TYPED("undelivered") }” afterwards. Call those who did not get it.

guides-coordinator-privacy = Keep secrets safe
guides-coordinator-privacy-1 = Never write national numbers or account numbers in chat. Rådslag stops them.
guides-coordinator-privacy-2 = One person's own case does not belong in the council. Rådslag holds it back, and you show the right way.
guides-coordinator-privacy-3 = Write “{ TYPED("council-change") }” to decide how much Telegram may show.
guides-coordinator-privacy-4 = Write “{ TYPED("public-part") }” to decide what everybody may see on the web pages.

guides-coordinator-handover = Hand over
guides-coordinator-handover-1 = Give the new person the role of coordinator, and have somebody else say yes.
guides-coordinator-handover-2 = Write “{ TYPED("get-report") }”, and choose the pack for whoever takes over.
guides-coordinator-handover-3 = Go through “{ TYPED("outstanding") }” together.
guides-coordinator-handover-4 = Write “{ TYPED("handover") }” when a seat in the council passes to somebody else.
