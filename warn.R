warning("w1"); f<-function() {warning("w2"); 1}; f(); invisible(3)
1+1
print(commandArgs(TRUE))
