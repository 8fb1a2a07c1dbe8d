namespace PaperGraph.Core.Editing;

/// <summary>Somebody may not do what they asked for; the message says what, and who may.</summary>
public sealed class EditForbiddenException(string message) : Exception(message);
