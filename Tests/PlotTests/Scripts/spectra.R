par(mfrow=c(2,2)); spectrum(ldeaths); spectrum(lh, spans=c(3,3)); spec.pgram(ldeaths, taper=0.2, log="dB"); spec.ar(lh)
