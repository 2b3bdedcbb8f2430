import Glibc
import Graphics
import Lang

/// Opening, choosing and closing devices.
enum DeviceBindings {
  static let all: [Builtin] = [
    Builtin(".page.name", "pattern", "Whether a file name has at most one place for the number of a page.") { call in
      guard case .strings(let v) = try call[0], let pattern = v.elements.first ?? nil else { throw call.invalid("filename") }
      return .bool(PageNames.isValid(pattern))
    },
    Builtin(".open.bitmap", "kind, filename, width, height, pointsize, bg, res, family, quality", "Opens a device that writes pictures.", bitmap),
    Builtin(".open.vector", "kind, file, width, height, pointsize, onefile, family, bg, fg, paper, pagecentre, horizontal", "Opens a device that writes drawings.", vector),
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
        if index > 0 { _ = try call.interpreter.callFunction("message", [.string("dev.new(): using pdf(file=\"\(path)\")")], environment: call.environment) }
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

  private static func bitmap(_ call: BuiltinCall) throws -> Value {
    let name = try call.string("kind")
    guard let kind = CanvasKind(rawValue: name) else { throw call.invalid("kind") }
    guard case .strings(let names) = try call["filename"], let path = names.elements.first ?? nil else { throw RError("invalid 'filename' argument") }
    let resolution = try call.double("res"), dpi = resolution.isNaN || resolution <= 0 ? 72 : resolution
    guard dpi < 1e5 else { throw call.invalid("res") }
    let quality = try call.double("quality") / 100
    guard quality >= 0, quality <= 1 else { throw call.invalid("quality") }
    let width = try size(call, "width", below: 30_000), height = try size(call, "height", below: 30_000)
    guard width * height <= 4e8 else { throw RError("unable to start device '\(name)'", hints: ["a page of \(Int(width)) × \(Int(height)) is too large"]) }
    let devices = Devices.of(call.interpreter)
    devices.openDevice(
      kind, path: FilePath.expanded(path), width: width, height: height, resolution: dpi, pointSize: try size(call, "pointsize", below: 10_000), background: try Colors.colors(try call["bg"])[0])
    devices.describe(name: name, quality: quality, family: try call.string("family"))
    return call.invisible(.null)
  }

  private static func size(_ call: BuiltinCall, _ name: String, below limit: Double) throws -> Double {
    guard try call[name].isNumeric, let size = try call[name].asDoubles().first, size > 0, size < limit else { throw call.invalid(name) }
    return size
  }

  /// Files of drawings are opened at once: whether they can be written is known before anything is drawn.
  private static func vector(_ call: BuiltinCall) throws -> Value {
    let name = try call.string("kind")
    guard let kind = CanvasKind(rawValue: name.hasPrefix("cairo_") ? name == "cairo_ps" ? "postscript" : "pdf" : name) else { throw call.invalid("kind") }
    var path = "/dev/null"
    // Without a file the device only measures and draws.
    if try !call["file"].isNull {
      guard case .strings(let names) = try call["file"], let text = names.elements.first ?? nil else { throw call.invalid(name == "pdf" || name == "postscript" ? "file" : "filename") }
      path = text
    }
    let width = try call.double("width"), height = try call.double("height")
    let isTurned = try call.flag("horizontal"), isOneFile = try call.flag("onefile")
    guard width.isFinite, width < 400, name == "postscript" || name == "pdf" || width > 0 else { throw call.invalid("width") }
    guard height.isFinite, height < 400, name == "postscript" || name == "pdf" || height > 0 else { throw call.invalid("height") }
    let page = try PaperSize.fit(try call.string("paper"), width: width, height: height, isTurned: isTurned, isCentred: try call.flag("pagecentre"), device: name)
    guard page.width > 0, page.height > 0 else { throw RError("invalid page dimensions", hints: ["a page of \(page.width) × \(page.height) inches"]) }
    let background = try Colors.colors(try call["bg"])[0], foreground = try Colors.colors(try call["fg"])[0]
    let first = FilePath.expanded(PageNames.name(path, page: 1))
    guard !path.isEmpty, Canvas.canWrite(first) else {
      if name == "pdf" || name == "postscript" { throw RError("cannot open file '\(path)'") }
      try call.warn("cairo error 'error while writing to output stream'")
      throw RError("unable to start device '\(name)'", hints: ["cannot open file '\(path)'"])
    }
    let devices = Devices.of(call.interpreter)
    devices.openDevice(
      kind, path: FilePath.expanded(path), width: page.width, height: page.height, paper: page.paper, pointSize: try size(call, "pointsize", below: 10_000), background: background, isOneFile: isOneFile)
    devices.describe(name: name, quality: 0.75, family: try call.string("family"))
    for key in ["fg", "col"] where foreground != .black { devices.parameters[key] = .string(Colors.name(foreground)) }
    return call.invisible(.null)
  }
}
