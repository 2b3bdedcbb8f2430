/// The names and operators of plotmath and the characters they stand for. Source: R ?plotmath.
enum MathSymbols {
  static let names: [String: String] = [
    "Alpha": "Α", "Beta": "Β", "Gamma": "Γ", "Delta": "Δ", "Epsilon": "Ε", "Zeta": "Ζ", "Eta": "Η", "Theta": "Θ", "Iota": "Ι", "Kappa": "Κ", "Lambda": "Λ", "Mu": "Μ", "Nu": "Ν",
    "Xi": "Ξ", "Omicron": "Ο", "Pi": "Π", "Rho": "Ρ", "Sigma": "Σ", "Tau": "Τ", "Upsilon": "Υ", "Phi": "Φ", "Chi": "Χ", "Psi": "Ψ", "Omega": "Ω",
    "alpha": "α", "beta": "β", "gamma": "γ", "delta": "δ", "epsilon": "ε", "zeta": "ζ", "eta": "η", "theta": "θ", "iota": "ι", "kappa": "κ", "lambda": "λ", "mu": "μ", "nu": "ν",
    "xi": "ξ", "omicron": "ο", "pi": "π", "rho": "ρ", "sigma": "σ", "tau": "τ", "upsilon": "υ", "phi": "φ", "chi": "χ", "psi": "ψ", "omega": "ω",
    "theta1": "ϑ", "vartheta": "ϑ", "phi1": "ϕ", "sigma1": "ς", "stigma": "ς", "omega1": "ϖ", "Upsilon1": "ϒ", "aleph": "ℵ",
    "infinity": "∞", "degree": "°", "minute": "′", "second": "″", "partialdiff": "∂", "nabla": "∇", "ldots": "…", "...": "…", "cdots": "⋯",
  ]

  /// Operators between two operands; relations stand farther apart.
  static let binary: [String: String] = ["+": "+", "-": "−", "%+-%": "±", "%/%": "÷", "%*%": "×", "%.%": "⋅", "%cap%": "∩", "%cup%": "∪", "%intersection%": "∩", "%union%": "∪"]
  static let relations: [String: String] = [
    "==": "=", "<": "<", "<=": "≤", ">": ">", ">=": "≥", "!=": "≠", "%~~%": "≈", "%=~%": "≅", "%==%": "≡", "%prop%": "∝", "%~%": "∼", "%in%": "∈", "%notin%": "∉",
    "%subset%": "⊂", "%subseteq%": "⊆", "%supset%": "⊃", "%supseteq%": "⊇", "%notsubset%": "⊄", "%->%": "→", "%<-%": "←", "%<->%": "↔", "%up%": "↑", "%down%": "↓", "%updown%": "↕",
    "%=>%": "⇒", "%<=%": "⇐", "%<=>%": "⇔", "%dblup%": "⇑", "%dbldown%": "⇓", "%dblupdown%": "⇕", "%<<%": "≪", "%>>%": "≫",
  ]
  /// Operators that take limits below and above.
  static let large: [String: String] = ["sum": "∑", "prod": "∏", "union": "⋃", "intersect": "⋂"]
  static let limits: Set<String> = ["lim", "liminf", "limsup", "inf", "sup", "min", "max"]
  static let accents: [String: String] = ["hat": "^", "tilde": "~", "dot": "⋅", "ring": "°"]
}
