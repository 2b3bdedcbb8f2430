VADeaths
margin.table(Titanic, c(1, 4))
apply(UCBAdmissions, c(1, 2), sum)
dim(volcano)
head(islands, 3)
state.name[1:3]
head(rivers)
state.x77[1:2, ]
table(state.region)
