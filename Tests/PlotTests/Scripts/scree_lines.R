screeplot(prcomp(USArrests, scale.=TRUE), type="lines", main="scree")
