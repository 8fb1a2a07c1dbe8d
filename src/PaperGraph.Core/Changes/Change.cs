using PaperGraph.Core.Graph;
using PaperGraph.Core.Imports;
using PaperGraph.Core.Papers;
using PaperGraph.Core.Sessions;

namespace PaperGraph.Core.Changes;

/// <summary>One thing that changed: an entry of the log that every import and everything that people say is written into, in the order in which it was done.</summary>
public sealed record Change
{
    /// <summary>How many papers a change names at most.</summary>
    public const int MostPapers = 100;

    /// <summary>The change's id.</summary>
    public required Id<Change> Id { get; init; }

    /// <summary>Where it stands in the log, counted from 1; never used again.</summary>
    public long Number { get; init; }

    /// <summary>When it was done.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>Who said it, or sent it as a text; null for a file that was read, and for what was recognised anew.</summary>
    public string? By { get; init; }

    /// <summary>What sort of thing changed.</summary>
    public required ChangeKind Kind { get; init; }

    /// <summary>One sentence for a person, with what it was before.</summary>
    public required string Summary { get; init; }

    /// <summary>The papers that it touched, by id; at most <see cref="MostPapers" />.</summary>
    public IReadOnlyList<Id<Paper>> Papers { get; init; } = [];

    /// <summary>What it says something of: <c>p0123456789abcdef.title</c>. A later change that says something of the same, or needs it, stands on this one.</summary>
    public IReadOnlyList<string> Makes { get; init; } = [];

    /// <summary>What has to be there for it to mean anything.</summary>
    public IReadOnlyList<string> Needs { get; init; } = [];

    /// <summary>The sessions that it says something of, as far as <see cref="Makes" /> names them.</summary>
    public IEnumerable<Id<Session>> Sessions => Makes.Select(made => Id<Session>.TryParse(made.Split('.')[0], out var id) ? id : default(Id<Session>?)).OfType<Id<Session>>().Distinct();

    /// <summary>The reading that it is, of an import.</summary>
    public Id<Import>? Import { get; init; }

    /// <summary>The change that it takes back.</summary>
    public Id<Change>? Undoes { get; init; }

    /// <summary>The change that took it back, if that counts.</summary>
    public Id<Change>? UndoneBy { get; init; }

    /// <summary>Whether it counts: nothing took it back.</summary>
    public bool IsInEffect => UndoneBy is null;

    /// <summary>Whether this change means something else, or nothing, where <paramref name="earlier" /> is taken back. What only takes back says nothing itself.</summary>
    public bool StandsOn(Change earlier)
    {
        ArgumentNullException.ThrowIfNull(earlier);
        return IsInEffect && Undoes is null && Number > earlier.Number && Makes.Concat(Needs).Intersect(earlier.Makes, StringComparer.Ordinal).Any();
    }
}
