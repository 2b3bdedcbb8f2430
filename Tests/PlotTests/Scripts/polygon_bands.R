x <- 1:50
m <- sin(x/8); s <- 0.2 + x/200
plot(x, m, type="n", ylim=c(-2,2), ylab="prediction")
polygon(c(x, rev(x)), c(m+2*s, rev(m-2*s)), col="grey85", border=NA)
polygon(c(x, rev(x)), c(m+s, rev(m-s)), col=adjustcolor("steelblue", alpha.f=0.5), border="navy", lty=2)
lines(x, m, lwd=3)
