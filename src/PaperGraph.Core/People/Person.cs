using PaperGraph.Core.Graph;

namespace PaperGraph.Core.People;

/// <summary>An author, an annotator, or somebody who presents at a session or was there, known by name.</summary>
/// <param name="Id">The person's id, made of the name without case and punctuation.</param>
/// <param name="Name">As first met.</param>
public sealed record Person(Id<Person> Id, string Name);
