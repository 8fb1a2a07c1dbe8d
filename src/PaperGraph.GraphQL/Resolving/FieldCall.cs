using System.Security.Claims;

namespace PaperGraph.GraphQL.Resolving;

/// <summary>What a resolver is called with besides its parents.</summary>
/// <param name="Arguments">The field's arguments.</param>
/// <param name="User">Who asks.</param>
/// <param name="Cancellation">Ends with the request.</param>
public sealed record FieldCall(Arguments Arguments, ClaimsPrincipal User, CancellationToken Cancellation);
