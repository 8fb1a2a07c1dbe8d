namespace PaperGraph.Core.Topics.Recognition;

/// <summary>What decides whether words that name a topic mean it.</summary>
/// <param name="Topic">The topic.</param>
/// <param name="Company">Cues that speak for it.</param>
/// <param name="Strangers">Cues that speak against it.</param>
/// <param name="Enclosing">Those of the strangers that hold a name of the topic: <c>pay attention</c>.</param>
/// <param name="Kin">Topics whose presence speaks for it: its prerequisites, what needs it, and its kinds.</param>
internal sealed record TopicRules(
    Topic Topic,
    IReadOnlySet<int> Company,
    IReadOnlySet<int> Strangers,
    IReadOnlySet<int> Enclosing,
    IReadOnlySet<int> Kin);
