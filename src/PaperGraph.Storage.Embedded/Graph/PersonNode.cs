using PaperGraph.Core.People;

namespace PaperGraph.Storage.Embedded.Graph;

/// <summary>A person and what they wrote, by number. They are seen as long as there is any of it, or a session at which they are.</summary>
internal sealed record PersonNode(Person Record)
{
    /// <summary>Papers they are an author of.</summary>
    public NumberList Authored { get; init; } = NumberList.Empty;

    /// <summary>Papers they annotated.</summary>
    public NumberList Annotated { get; init; } = NumberList.Empty;

    public NumberList Annotations { get; init; } = NumberList.Empty;

    /// <summary>At how many sessions they present something, or were.</summary>
    public int Sessions { get; init; }

    public bool IsSeen => Authored.Count > 0 || Annotations.Count > 0 || Sessions > 0;
}
