plot(c(0,10),c(0,10),type="n"); polygon(c(1,5,9), c(1,9,1), density=c(10), angle=c(30), col="blue", lwd=2); rect(1,6,4,9,density=15,border="red",lty=2)
