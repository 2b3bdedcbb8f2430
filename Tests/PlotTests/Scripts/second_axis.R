par(mar=c(5,4,4,5))
e <- 1:20
plot(e, 1/e, type="l", col="blue", ylab="loss", xlab="epoch")
par(new=TRUE)
plot(e, 1-exp(-e/5), type="l", col="red", axes=FALSE, xlab="", ylab="")
axis(4, col="red", col.axis="red", las=1)
mtext("accuracy", side=4, line=3, col="red")
