public struct Parser { public init(_ file: SourceFile) {}; public mutating func nextExpression() throws -> (expr: Expr, span: SourceSpan)? { nil } }
public struct SyntaxError: Error {}
func deparse(_ e: Expr) -> [String] { [] }
func deparse(_ v: Value) -> [String] { [] }
enum Suggestion { static func nearest(to: String, among: [String]) -> String? { nil } }
enum DiagnosticRenderer { static func render(_ e: UncaughtError) -> String { "" }; static func render(_ e: SyntaxError) -> String { "" } }
extension DiagnosticRenderer { static func renderPlain(_ e: UncaughtError) -> String { "" } }
