plot(0:10, type="n", ann=FALSE)
text(2,8,expression(bgroup("(",frac(a,b),")"))); text(5,8,expression(bgroup("[",x^2+y,"]"))); text(8,8,expression(bgroup("{",atop(x,atop(y,z)),"}")))
text(2,5,expression(group("(",frac(a,b),"|"))); text(5,5,expression(bgroup("|",frac(sum(x[i],i==1,n),sqrt(frac(1,2))),"|")),cex=1.5); text(8,5,expression(bgroup("(",x,"]")))
text(2,2,expression(group(lceil,x,rfloor))); text(5,2,expression(bgroup("",x,")"))); text(8,2,expression(frac(1,1+frac(1,x))+bgroup("(",atop(n,k),")")*p^k))
