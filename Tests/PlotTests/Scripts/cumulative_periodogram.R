par(mfrow=c(1,2)); cpgram(ldeaths); cpgram(lh, main="lh")
