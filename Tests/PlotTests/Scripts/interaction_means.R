with(ToothGrowth, interaction.plot(dose, supp, len, fixed=TRUE, col=2:3, type="b", pch=c(1,19), leg.bty="o"))
