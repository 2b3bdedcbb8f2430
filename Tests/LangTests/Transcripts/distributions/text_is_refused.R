dnorm("a")
#! Error in dnorm("a") : Non-numeric argument to mathematical function
#! Execution halted
