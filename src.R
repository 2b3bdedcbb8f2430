source("inner.R"); source("inner.R", echo=TRUE); source("inner.R", verbose=FALSE, print.eval=TRUE)
