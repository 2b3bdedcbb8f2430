import Glibc
import Graphics
import Lang

/// Opening, choosing and closing devices.
enum DeviceBindings {
  static let all: [Builtin] = [
    bitmap("png", .png, #"filename = "Rplot%03d.png", width = 480, height = 480, units = "px", pointsize = 12, bg = "white", res = NA, family = "sans", restoreConsole = TRUE, type = "cairo", antialias = "default", ..."#),
    bitmap("jpeg", .jpeg, #"filename = "Rplot%03d.jpeg", width = 480, height = 480, units = "px", pointsize = 12, quality = 75, bg = "white", res = NA, family = "sans", restoreConsole = TRUE, type = "cairo", antialias = "default", ..."#),
    bitmap("bmp", .bmp, #"filename = "Rplot%03d.bmp", width = 480, height = 480, units = "px", pointsize = 12, bg = "white", res = NA, family = "sans", restoreConsole = TRUE, type = "cairo", antialias = "default", ..."#),
    bitmap("tiff", .tiff, #"filename = "Rplot%03d.tiff", width = 480, height = 480, units = "px", pointsize = 12, compression = "none", bg = "white", res = NA, family = "sans", restoreConsole = TRUE, type = "cairo", antialias = "default", ..."#),
    vector("svg", .svg, #"filename = if (onefile) "Rplots.svg" else "Rplot%03d.svg", width = 7, height = 7, pointsize = 12, onefile = FALSE, family = "sans", bg = "white", antialias = "default", symbolfamily = "default""#),
    vector("cairo_pdf", .pdf, #"filename = if (onefile) "Rplots.pdf" else "Rplot%03d.pdf", width = 7, height = 7, pointsize = 12, onefile = TRUE, family = "sans", bg = "white", antialias = "default", fallback_resolution = 300, symbolfamily = "default""#),
    vector("postscript", .postscript, #"file = "Rplots.ps", width = 7, height = 7, onefile = TRUE, family = "Helvetica", title = "R Graphics Output", paper = "special", horizontal = FALSE, bg = "transparent", fg = "black", pointsize = 12, ..."#),
    vector("pdf", .pdf, #"file = if (onefile) "Rplots.pdf" else "Rplot%03d.pdf", width = 7, height = 7, onefile = TRUE, family = "sans", title = "R Graphics Output", fonts = NULL, version = NULL, paper = "special", encoding = NULL, bg = "transparent", fg = "black", pointsize = 12, pagecentre = TRUE, colormodel = "srgb", useDingbats = FALSE, useKerning = TRUE, fillOddEven = FALSE, compress = TRUE"#),
    Builtin("dev.off", "which = dev.cur()", "Closes a device and writes its file. Returns: number and name of the device that is current then. Source: R ?dev.off.") { call in
      let devices = Devices.of(call.interpreter)
      let which = try call.has("which") && call.isSupplied("which") ? call.integer("which") : devices.current
      if which <= 1 || devices.open.contains(where: { $0.number == which }) { try devices.close(which) }
      return current(devices)
    },
    Builtin("dev.cur", "", "Number and name of the current device. Source: R ?dev.cur.") { call in current(Devices.of(call.interpreter)) },
    Builtin("dev.list", "", "Numbers and names of the open devices; NULL when there are none. Source: R ?dev.list.") { call in
      let open = Devices.of(call.interpreter).open.sorted { $0.number < $1.number }
      return open.isEmpty ? .null : .integers(IntegerVector(open.map { Int32($0.number) }, Attributes(names: open.map(\.name))))
    },
    Builtin("dev.set", "which = dev.next()", "Makes another device current. Source: R ?dev.set.") { call in
      let devices = Devices.of(call.interpreter)
      if devices.open.isEmpty { devices.openDefault() }
      let which = try call.isSupplied("which") ? call.integer("which") : neighbour(devices, devices.current, 1)
      devices.select(devices.open.contains { $0.number == which } ? which : neighbour(devices, which, 1))
      return current(devices)
    },
    Builtin("dev.next", "which = dev.cur()", "The device after `which`. Source: R ?dev.next.") { call in try step(call, 1) },
    Builtin("dev.prev", "which = dev.cur()", "The device before `which`. Source: R ?dev.prev.") { call in try step(call, -1) },
    Builtin("graphics.off", "", "Closes all devices. Source: R ?graphics.off.") { call in
      let devices = Devices.of(call.interpreter)
      while let device = devices.open.last { try devices.close(device.number) }
      return call.invisible(.null)
    },
    Builtin("dev.new", "..., noRStudioGD = FALSE", "Opens the device that plots go to by themselves. Source: R ?dev.new.") { call in
      let devices = Devices.of(call.interpreter)
      func number(_ name: String) -> Double? { call.dots.first { $0.name?.text == name }?.value.asDoubles().first }
      if devices.isInteractive || devices.opensDefault != nil { devices.openDefault() } else {
        // A second file of the same name would replace the first one.
        var path = "Rplots.pdf", index = 0
        while devices.open.contains(where: { $0.path == path }) || access(path, F_OK) == 0 {
          index += 1
          path = "Rplots\(index).pdf"
        }
        let width = number("width") ?? 7, height = number("height") ?? 7
        guard width > 0, height > 0, width < 400, height < 400 else { throw RError("invalid 'width' or 'height' in pdf") }
        devices.openDevice(.pdf, path: path, width: width, height: height, background: .transparent)
      }
      return call.invisible(.null)
    },
    Builtin("dev.flush", "level = 1L", "Nothing is held back: 0. Source: R ?dev.flush.") { call in call.invisible(.integer(0)) },
    Builtin("dev.hold", "level = 1L", "Nothing is held back: 0. Source: R ?dev.flush.") { call in call.invisible(.integer(0)) },
    Builtin("dev.size", #"units = c("in", "cm", "px")"#, "Width and height of the device. Source: R ?dev.size.") { call in
      let canvas = try Devices.of(call.interpreter).pageForReading().canvas
      let units = call.optional("units")?.asStrings().first ?? "in"
      let scale = units == "px" ? 1 : (units == "cm" ? 2.54 : 1) / canvas.unitsPerInch
      return .vector([canvas.width * scale, canvas.height * scale])
    },
    Builtin("dev.interactive", "orNone = FALSE", "FALSE: no device takes clicks. Source: R ?dev.interactive.") { _ in .bool(false) },
    Builtin("deviceIsInteractive", "name = NULL", "FALSE: no device takes clicks.") { call in call.invisible(.null) },
    Builtin("devAskNewPage", "ask = NULL", "Whether a new page waits for the user: never. Source: R ?devAskNewPage.") { call in call.invisible(.bool(false)) },
    Builtin("dev.capabilities", "what = NULL", "What the device can do. Source: R ?dev.capabilities.") { _ in
      .list([.bool(true), .bool(true), .string("yes"), .string("no"), .bool(false)], names: ["semiTransparency", "transparentBackground", "rasterImage", "capture", "locator"])
    },
  ]

  private static func current(_ devices: Devices) -> Value {
    let name = devices.open.first { $0.number == devices.current }?.name ?? "null device"
    return .integers(IntegerVector([Int32(max(1, devices.current))], Attributes(names: [name])))
  }

  private static func neighbour(_ devices: Devices, _ which: Int, _ direction: Int) -> Int {
    let numbers = devices.open.map(\.number).sorted()
    return (direction > 0 ? numbers.first { $0 > which } ?? numbers.first : numbers.last { $0 < which } ?? numbers.last) ?? 1
  }

  private static func step(_ call: BuiltinCall, _ direction: Int) throws -> Value {
    let devices = Devices.of(call.interpreter)
    if devices.open.isEmpty { return .integers(IntegerVector([1], Attributes(names: ["null device"]))) }
    let which = neighbour(devices, try call.isSupplied("which") ? call.integer("which") : devices.current, direction)
    return .integers(IntegerVector([Int32(which)], Attributes(names: [devices.open.first { $0.number == which }?.name ?? "null device"])))
  }

  private static func bitmap(_ name: String, _ kind: CanvasKind, _ formals: String) -> Builtin {
    Builtin(name, formals, "Opens a device that writes pictures (\(name)); the file is complete when dev.off() closes it. Source: R ?\(name).") { call in
      var path = try call.string("filename")
      if let given = call.dots.first(where: { $0.name == "file" })?.value.asStrings().first { path = given ?? path }
      let resolution = try call.double("res")
      let dpi = resolution.isNaN ? 72 : resolution
      guard dpi > 0, dpi < 1e5 else { throw call.invalid("res") }
      let factor: Double
      let units = try call.string("units")
      switch units {
      case "px": factor = 1
      case "in": factor = dpi
      case "cm": factor = dpi / 2.54
      case "mm": factor = dpi / 25.4
      default: throw RError("'arg' should be one of ‘px’, ‘in’, ‘cm’, ‘mm’")
      }
      if units != "px", resolution.isNaN { throw RError("'res' must be specified unless 'units = \"px\"'") }
      let width = try call.double("width") * factor, height = try call.double("height") * factor
      let quality = kind == .jpeg ? try call.double("quality") / 100 : 0.75
      guard quality >= 0, quality <= 1 else { throw call.invalid("quality") }
      guard numbersPages(path) else { throw RError("invalid 'filename'") }
      try open(call, kind, name: name, path: path, width: width, height: height, limit: 30_000, resolution: dpi, quality: quality)
      return call.invisible(.null)
    }
  }

  /// Whether a name has at most one place for the number of a page, such as `%03d`, and no other.
  private static func numbersPages(_ path: String) -> Bool {
    let parts = path.split(separator: "%", omittingEmptySubsequences: false).dropFirst()
    return parts.count <= 1 && parts.allSatisfy { $0.drop { "0123456789 #+-".contains($0) }.first.map { "diouxX".contains($0) } ?? false }
  }

  private static func vector(_ name: String, _ kind: CanvasKind, _ formals: String) -> Builtin {
    Builtin(name, formals, "Opens a device that writes \(kind.rawValue.uppercased()); sizes are inches. Source: R ?\(name).") { call in
      let argument = name == "pdf" || name == "postscript" ? "file" : "filename"
      let isOneFile = try call.flag("onefile")
      let fallback = kind == .postscript ? "Rplots.ps" : kind == .pdf ? (isOneFile ? "Rplots.pdf" : "Rplot%03d.pdf") : isOneFile ? "Rplots.svg" : "Rplot%03d.svg"
      // Without a file the device only measures and draws.
      let isUnnamed = try call.has(argument) && call.isSupplied(argument) && call[argument].isNull
      let path = isUnnamed ? "/dev/null" : call.has(argument) && call.isSupplied(argument) ? try call.string(argument) : fallback
      try open(call, kind, name: name, path: path, width: try call.double("width"), height: try call.double("height"), limit: 400)
      return call.invisible(.null)
    }
  }

  private static func open(
    _ call: BuiltinCall, _ kind: CanvasKind, name: String, path: String, width: Double, height: Double, limit: Double, resolution: Double = 72, quality: Double = 0.75
  ) throws {
    guard width > 0, width < limit else { throw call.invalid("width") }
    guard height > 0, height < limit else { throw call.invalid("height") }
    guard width * height <= 4e8 else { throw RError("invalid 'width' or 'height' in \(name)", hints: ["a page of \(Int(width)) × \(Int(height)) is too large"]) }
    let size = try call.double("pointsize")
    guard size > 0, size < 10_000 else { throw call.invalid("pointsize") }
    let expanded = FilePath.expanded(path)
    // Files of pages are opened when a page begins; pdf and svg open theirs at once.
    if kind == .pdf, path.isEmpty { throw RError("cannot open file ''") }
    let folder = expanded.contains("/") ? String(expanded[..<(expanded.lastIndex(of: "/") ?? expanded.startIndex)]) : "."
    if kind.isVector, access(folder.isEmpty ? "/" : folder, W_OK) != 0 {
      if name != "pdf" { try call.warn("cairo error 'error while writing to output stream'") }
      throw RError(name == "pdf" ? "cannot open file '\(path)'" : "unable to start device '\(name)'", hints: name == "pdf" ? [] : ["cannot open file '\(path)'"])
    }
    let devices = Devices.of(call.interpreter)
    devices.openDevice(kind, path: expanded, width: width, height: height, resolution: resolution, pointSize: size, background: try Colors.colors(try call["bg"])[0])
    devices.describe(name: name, quality: max(0, min(1, quality)), family: (try call["family"].asStrings().first ?? nil) ?? "")
  }
}
