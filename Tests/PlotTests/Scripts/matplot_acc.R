set.seed(6)
acc <- sapply(1:4, function(k) 1 - exp(-(1:25)/(3*k)))
matplot(acc, type="l", lty=1, lwd=2, col=c("#1b9e77","#d95f02","#7570b3","#e7298a"), xlab="epoch", ylab="accuracy")
legend("bottomright", paste("lr =", c(0.1,0.05,0.01,0.001)), col=c("#1b9e77","#d95f02","#7570b3","#e7298a"), lwd=2, inset=0.02, bg="lightyellow")
