namespace PaperGraph.GraphQL.Access;

/// <summary>What whoever runs the server can do about it.</summary>
internal static class Advice
{
    /// <summary>How the server gets to know people.</summary>
    public const string HowToSetAuth = "set Auth:Keys, for which “key add NAME --role MEMBER” makes one, or Auth:Jwt.";
}
