using PaperGraph.Core.Graph;

namespace PaperGraph.Core.Topics;

/// <summary>A subject of the field, as the vocabulary describes it.</summary>
/// <param name="Id">The topic's id, made of its name.</param>
/// <param name="Name">The field's usual name.</param>
/// <param name="Aliases">Other names and spellings.</param>
/// <param name="Description">One sentence.</param>
/// <param name="Broader">The topics that this one is directly a part or a kind of.</param>
/// <param name="Prerequisites">What has to be known before it.</param>
public sealed record Topic(
    Id<Topic> Id,
    string Name,
    IReadOnlyList<string> Aliases,
    string? Description,
    IReadOnlyList<Id<Topic>> Broader,
    IReadOnlyList<Id<Topic>> Prerequisites);
