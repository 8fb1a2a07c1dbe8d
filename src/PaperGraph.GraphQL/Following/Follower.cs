using System.Security.Claims;
using PaperGraph.GraphQL.Errors;
using PaperGraph.GraphQL.Limits;

namespace PaperGraph.GraphQL.Following;

/// <summary>Who takes responses as they come. What is done for them counts as long as it is done, and not while they take it up.</summary>
public sealed class Follower
{
    private readonly Caller _caller;
    private readonly Turnstiles _turnstiles;

    internal Follower(ClaimsPrincipal user, Caller caller, Turnstiles turnstiles) => (User, _caller, _turnstiles) = (user, caller, turnstiles);

    /// <summary>Who it is.</summary>
    public ClaimsPrincipal User { get; }

    /// <summary>Counts what they ask as a request, until the entry is disposed of.</summary>
    /// <exception cref="RequestException">There are too many requests of theirs, or of all.</exception>
    public void Ask(Entry entry) => _turnstiles.EnterRequest(entry, _caller);

    /// <summary>Waits until an event can be answered beside those of others, and counts it until the entry is disposed of.</summary>
    public Task AwaitEventAsync(Entry entry, CancellationToken cancellationToken) => _turnstiles.EnterEventAsync(entry, cancellationToken);
}
