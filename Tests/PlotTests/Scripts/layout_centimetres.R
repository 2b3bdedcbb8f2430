nf <- layout(matrix(c(2,0,1,3),2,2,byrow=TRUE), c(lcm(5),1), c(1,lcm(6)), TRUE); layout.show(nf)
