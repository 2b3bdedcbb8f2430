import COneDNN
import Glibc
import VectorKernels

/// Intel's oneDNN: convolution, pooling, normalization and element-wise work in blocked layouts.
///
/// An array's elements may live in a layout of oneDNN's choice (`NDArray.become`); the next oneDNN operator takes them as they are, and
/// whoever reads them plainly has them reordered first. So layouts travel from layer to layer without anyone planning it, and a
/// parameter is reordered once until it is written again.
public enum OneDNN {
  /// Reference kernels run where this is false (`NNS_KERNELS=reference`).
  public static var isEnabled: Bool { scoped ?? process }
  private static let process = getenv("NNS_KERNELS").map { String(cString: $0) != "reference" } ?? true
  /// The current task's choice, beside tasks that choose otherwise.
  @TaskLocal public static var scoped: Bool?

  static let engine: dnnl_engine_t? = {
    var engine: dnnl_engine_t?
    return dnnl_engine_create(&engine, dnnl_cpu, 0) == dnnl_success ? engine : nil
  }()

  static let stream: dnnl_stream_t? = {
    var stream: dnnl_stream_t?
    guard let engine, dnnl_stream_create(&stream, engine, UInt32(dnnl_stream_default_flags.rawValue)) == dnnl_success else { return nil }
    return stream
  }()

  static var isReady: Bool { isEnabled && stream != nil }

  /// `2.6.3`.
  public static var version: String {
    guard let version = dnnl_version()?.pointee else { return "unknown" }
    return "\(version.major).\(version.minor).\(version.patch)"
  }

  static func check(_ status: dnnl_status_t, _ call: String) throws {
    guard status != dnnl_success else { return }
    throw RuntimeError("\(call) returned \(status.rawValue) (\(String(cString: dnnl_status2str(status))))")
  }

  /// True when the kernel library can do what was asked; other failures are thrown.
  static func supported(_ status: dnnl_status_t, _ call: String) throws -> Bool {
    if status == dnnl_unimplemented { return false }
    try check(status, call)
    return true
  }
}

/// Where each element of an array of given extents lies. A reference, since the library's description takes 700 bytes.
final class Layout {
  let descriptor: dnnl_memory_desc_t
  let byteCount: Int

  /// Row-major.
  static func plain(_ extents: [Int]) throws -> Layout { try kept(Kind(extents: extents, isBlocked: false)) }
  /// Pictures (N, C, H, W) with groups of channels side by side, the last ones filled up with zeros.
  static func blocked(_ extents: [Int]) throws -> Layout { try kept(Kind(extents: extents, isBlocked: true)) }

  private struct Kind: Hashable { let extents: [Int], isBlocked: Bool }
  /// The usual ones that were asked for: every step of a plan asks for the same again.
  private static let known = Lock<[Kind: Layout]>([:])

  private static func kept(_ kind: Kind) throws -> Layout {
    if let found = known.with({ $0[kind] }) { return found }
    let made = try Layout(kind.extents, tag: !kind.isBlocked ? nil : ChannelGroup.isWide ? dnnl_aBcd16b : dnnl_aBcd8b)
    known.with { known in
      if known.count >= 1024 { known.removeAll() }
      known[kind] = made
    }
    return made
  }

  /// For a primitive to choose.
  convenience init(any extents: [Int]) throws { try self.init(extents, tag: dnnl_format_tag_any) }

  private convenience init(_ extents: [Int], tag: dnnl_format_tag_t?) throws {
    guard (1...6).contains(extents.count) else { throw RuntimeError("oneDNN arrays have 1 to 6 dimensions") }
    let plain = [dnnl_a, dnnl_ab, dnnl_abc, dnnl_abcd, dnnl_abcde, dnnl_abcdef]
    var descriptor = dnnl_memory_desc_t()
    let dims = extents.map { Int64($0) }
    try OneDNN.check(
      dnnl_memory_desc_init_by_tag(&descriptor, Int32(dims.count), dims, dnnl_f32, tag ?? plain[dims.count - 1]), "dnnl_memory_desc_init_by_tag")
    self.init(descriptor)
  }

  init(_ descriptor: dnnl_memory_desc_t) {
    self.descriptor = descriptor
    byteCount = withUnsafePointer(to: descriptor) { dnnl_memory_desc_get_size($0) }
  }

  static func == (a: Layout, b: Layout) -> Bool {
    a === b || withUnsafePointer(to: a.descriptor) { a in withUnsafePointer(to: b.descriptor) { b in dnnl_memory_desc_equal(a, b) != 0 } }
  }

  /// Whether the elements lie somewhere as they are, and can be brought into any other order.
  var isReversible: Bool { descriptor.format_kind == dnnl_blocked }
  func hasExtents(_ extents: [Int]) -> Bool {
    guard Int(descriptor.ndims) == extents.count else { return false }
    return withUnsafeBytes(of: descriptor.dims) { raw in
      let dims = raw.bindMemory(to: Int64.self)
      return extents.indices.allSatisfy { dims[$0] == Int64(extents[$0]) }
    }
  }
}

/// Elements in a layout. Never changed once a primitive has written it, so arrays may share one.
final class LayoutMemory {
  let layout: Layout
  /// Made when a primitive first asks for it: kernels of our own take the elements as they lie.
  private var made: dnnl_memory_t?
  private let pointer: UnsafeMutableRawPointer
  /// What keeps borrowed memory alive; nil when the pages are our own.
  let owner: AnyObject?
  private let pages: PageMemory.Block?

  /// New memory, not initialized.
  init(_ layout: Layout) throws {
    self.layout = layout
    let count = layout.byteCount
    guard let pages = PageMemory.take(count) else { throw RuntimeError("cannot allocate \(count) bytes") }
    (pointer, owner, self.pages) = (pages.pointer, nil, pages)
  }

  /// The memory of `owner`.
  init(_ layout: Layout, borrowing buffer: UnsafeMutableRawPointer, of owner: AnyObject) {
    self.layout = layout
    pointer = buffer
    self.owner = owner
    pages = nil
  }

  /// The memory of `owner`, which is only read.
  convenience init(_ layout: Layout, reading buffer: UnsafeRawPointer, of owner: AnyObject) {
    self.init(layout, borrowing: UnsafeMutableRawPointer(mutating: buffer), of: owner)
  }

  /// What the library's primitives take.
  func handle() throws -> dnnl_memory_t {
    if let made { return made }
    var memory: dnnl_memory_t?
    try OneDNN.check(withUnsafePointer(to: layout.descriptor) { dnnl_memory_create(&memory, $0, OneDNN.engine, pointer) }, "dnnl_memory_create")
    made = memory
    return memory!
  }

  deinit {
    if let made { dnnl_memory_destroy(made) }
    if let pages { PageMemory.give(pages) }
  }

  /// The elements in the order they lie in memory, with the padding some layouts have.
  var elements: UnsafeMutableBufferPointer<Float> {
    UnsafeMutableBufferPointer(start: pointer.assumingMemoryBound(to: Float.self), count: layout.byteCount / 4)
  }

  var start: UnsafeMutablePointer<Float> { pointer.assumingMemoryBound(to: Float.self) }

  /// Zeroes the elements.
  func clear() { memset(pointer, 0, layout.byteCount) }

  /// The same elements in another layout.
  func reordered(to layout: Layout) throws -> LayoutMemory {
    let target = try LayoutMemory(layout)
    try copy(to: target)
    return target
  }

  func copy(to target: LayoutMemory) throws {
    // A parallel region costs more than copying a bias, and much more while the other core is busy.
    if layout == target.layout {
      memcpy(target.pointer, pointer, layout.byteCount)
      return
    }
    var source = layout.descriptor, destination = target.layout.descriptor
    var description: dnnl_primitive_desc_t?
    try OneDNN.check(
      dnnl_reorder_primitive_desc_create(&description, &source, OneDNN.engine, &destination, OneDNN.engine, nil), "dnnl_reorder_primitive_desc_create")
    let primitive = try Primitive(owning: description!)
    try primitive.run([(Int32(DNNL_ARG_SRC_0), self), (Int32(DNNL_ARG_DST_0), target)])
  }
}

/// A computation made ready by oneDNN.
final class Primitive {
  private let description: dnnl_primitive_desc_t
  private let primitive: dnnl_primitive_t
  /// What it needs while it runs. The library would keep as much as the largest primitive wants for ever; so results may lie there between two runs.
  private let scratch: Layout?

  init(owning description: dnnl_primitive_desc_t) throws {
    var made: dnnl_primitive_t?
    let status = dnnl_primitive_create(&made, description)
    guard status == dnnl_success, let made else {
      dnnl_primitive_desc_destroy(description)
      try OneDNN.check(status, "dnnl_primitive_create")
      throw RuntimeError("dnnl_primitive_create gave nothing")
    }
    self.description = description
    primitive = made
    scratch = dnnl_primitive_desc_query_md(description, dnnl_query_scratchpad_md, 0).map { Layout($0.pointee) }.flatMap { $0.byteCount > 0 ? $0 : nil }
  }

  /// The primitive of an operation descriptor; nil when oneDNN has no kernel for it.
  static func make<D>(_ operation: inout D, attributes: dnnl_primitive_attr_t? = nil, hint: Primitive? = nil) throws -> Primitive? {
    var description: dnnl_primitive_desc_t?, own: dnnl_primitive_attr_t?
    if attributes == nil { try OneDNN.check(dnnl_primitive_attr_create(&own), "dnnl_primitive_attr_create") }
    defer { if let own { dnnl_primitive_attr_destroy(own) } }
    let attributes = attributes ?? own
    try OneDNN.check(dnnl_primitive_attr_set_scratchpad_mode(attributes, dnnl_scratchpad_mode_user), "dnnl_primitive_attr_set_scratchpad_mode")
    let status = withUnsafePointer(to: &operation) {
      dnnl_primitive_desc_create(&description, UnsafeRawPointer($0), attributes, OneDNN.engine, hint?.description)
    }
    guard try OneDNN.supported(status, "dnnl_primitive_desc_create"), let description else { return nil }
    return try Primitive(owning: description)
  }

  deinit {
    dnnl_primitive_destroy(primitive)
    dnnl_primitive_desc_destroy(description)
  }

  /// The layout the primitive wants or gives for an argument.
  func layout(_ query: dnnl_query_t, _ index: Int32 = 0) -> Layout? {
    dnnl_primitive_desc_query_md(description, query, index).map { Layout($0.pointee) }
  }

  func run(_ arguments: [(Int32, LayoutMemory)]) throws {
    let scratch = try scratch.map { try LayoutMemory($0) }
    var list = try arguments.map { dnnl_exec_arg_t(arg: $0.0, memory: try $0.1.handle()) }
    if let scratch { list.append(dnnl_exec_arg_t(arg: Int32(DNNL_ARG_SCRATCHPAD), memory: try scratch.handle())) }
    defer { withExtendedLifetime(scratch) {} }
    try OneDNN.check(dnnl_primitive_execute(primitive, OneDNN.stream, Int32(list.count), list), "dnnl_primitive_execute")
    try OneDNN.check(dnnl_stream_wait(OneDNN.stream), "dnnl_stream_wait")
  }
}
