namespace PaperGraph.Core.Related;

/// <summary>How many papers touch a topic.</summary>
/// <param name="Papers">The topic itself.</param>
/// <param name="WithNarrower">It or anything below it.</param>
public readonly record struct TopicHolders(int Papers, int WithNarrower);
