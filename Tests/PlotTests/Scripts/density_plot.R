plot(density(faithful$eruptions))
