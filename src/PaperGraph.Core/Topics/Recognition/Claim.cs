namespace PaperGraph.Core.Topics.Recognition;

/// <summary>Words that name a topic and that nothing speaks against.</summary>
/// <param name="Name">The words.</param>
/// <param name="Topic">The topic's number.</param>
/// <param name="IsSure">Whether they need no company.</param>
internal readonly record struct Claim(NameSighting Name, int Topic, bool IsSure);
