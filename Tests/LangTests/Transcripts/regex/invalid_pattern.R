grepl("(", "a")
#! Error in grepl("(", "a") : 
#!   invalid regular expression '(', reason 'Missing ')''
#! In addition: Warning message:
#! In grepl("(", "a") : TRE pattern compilation error 'Missing ')''
#! Execution halted
