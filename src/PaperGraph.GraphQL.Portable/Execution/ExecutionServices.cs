using PaperGraph.GraphQL.Errors;
using PaperGraph.GraphQL.Portable.Binding;

namespace PaperGraph.GraphQL.Portable.Execution;

/// <summary>What every execution needs.</summary>
internal sealed record ExecutionServices(BoundSchema Schema, ErrorTranslator Errors, Introspection Introspection);
