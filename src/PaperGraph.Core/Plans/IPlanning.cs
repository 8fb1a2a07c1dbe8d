using PaperGraph.Core.Editing;
using PaperGraph.Core.Storage;

namespace PaperGraph.Core.Plans;

/// <summary>Works out what a group reads next, when, and who presents.</summary>
/// <remarks>Each takes a core for as long as it computes. Any of them can throw <see cref="StoreUnavailableException" />.</remarks>
public interface IPlanning
{
    /// <summary>Computes a plan and stores nothing.</summary>
    /// <param name="request">What the group asks for.</param>
    /// <param name="clockLimit">When the search ends at the latest, the reading of the library included; before that the request's own limit ends it, which no busy machine moves.</param>
    /// <param name="cancellationToken">Ends it.</param>
    Task<Proposal> ProposeAsync(PlanRequest request, TimeSpan clockLimit, CancellationToken cancellationToken);

    /// <summary>Computes once more and stores the sessions, all in one change or none, where the same plan comes out.</summary>
    /// <remarks>Sessions that are planned already from the request's first day on to the plan's last become the plan's, or are cancelled where it has none on their day.</remarks>
    /// <param name="request">What the group asked for.</param>
    /// <param name="fingerprint">Of the plan that is accepted.</param>
    /// <param name="by">Who accepts it.</param>
    /// <param name="clockLimit">When the search ends at the latest.</param>
    /// <param name="cancellationToken">Ends it.</param>
    Task<Acceptance> AcceptAsync(PlanRequest request, string fingerprint, Editor by, TimeSpan clockLimit, CancellationToken cancellationToken);
}
