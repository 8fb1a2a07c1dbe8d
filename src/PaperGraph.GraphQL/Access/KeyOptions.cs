namespace PaperGraph.GraphQL.Access;

/// <summary>One key: whose it is, what it lets do, and how it is known again.</summary>
public sealed class KeyOptions
{
    // As long as a person would not choose one.
    private const int LeastLength = 32;

    /// <summary>The name that stands under what is written with it; left out, the name it has among the settings.</summary>
    public string? Name { get; set; }

    /// <summary><c>CALENDAR</c>, <c>READER</c>, <c>MEMBER</c> or <c>CURATOR</c>.</summary>
    public string? Role { get; set; }

    /// <summary>The SHA-256 of the key, in hexadecimal digits.</summary>
    public string? Hash { get; set; }

    /// <summary>The key itself, where the environment brings it. Empty where it brings none; then there is no such key.</summary>
    public string? Key { get; set; }

    /// <summary>Whether the environment has a place for the key and nothing in it.</summary>
    internal bool IsLeftOut => Hash is null or "" && Key is "";

    /// <summary>What is wrong with it, each to be said behind its name.</summary>
    internal IEnumerable<string> FindMistakes(string label)
    {
        if (IsLeftOut)
            yield break;
        if (RoleNames.Find(Role) is null)
            yield return $":Role is “{Role}”. It can be {RoleNames.All}.";
        if (UserName.FindMistake(Name ?? label) is { } mistake)
            yield return $":Name is no name: {mistake}";
        if (string.IsNullOrEmpty(Hash) == string.IsNullOrEmpty(Key))
            yield return " has to have a Hash, or a Key instead.";
        if (Hash is { Length: > 0 } && KeyHash.Find(Hash) is null)
            yield return $":Hash is no SHA-256, which has {KeyHash.Digits} hexadecimal digits.";
        if (Key is { Length: > 0 and < LeastLength })
            yield return $":Key is shorter than {LeastLength} characters, so it might be guessed. “key add” makes a good one.";
    }
}
