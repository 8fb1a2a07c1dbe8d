using System.ComponentModel.DataAnnotations;
using PaperGraph.GraphQL.Access;

namespace PaperGraph.GraphQL.Tests.Access;

public sealed class KeySettingsTests
{
    private static readonly string Hash = KeyHash.Of("a key");

    public static TheoryData<string, string?, string?, string?, string?, string> Mistakes => new()
    {
        { "ada", null, "BOSS", Hash, null, "Auth:Keys:ada:Role is “BOSS”. It can be CALENDAR, READER, MEMBER, CURATOR." },
        { "ada", null, "2", Hash, null, "Auth:Keys:ada:Role is “2”. It can be CALENDAR, READER, MEMBER, CURATOR." },
        { "ada", null, null, Hash, null, "Auth:Keys:ada:Role is “”. It can be CALENDAR, READER, MEMBER, CURATOR." },
        { "ada", null, "MEMBER", null, null, "Auth:Keys:ada has to have a Hash, or a Key instead." },
        { "ada", null, "MEMBER", Hash, Hash, "Auth:Keys:ada has to have a Hash, or a Key instead." },
        { "ada", null, "MEMBER", "abc", null, "Auth:Keys:ada:Hash is no SHA-256, which has 64 hexadecimal digits." },
        { "ada", null, "MEMBER", null, "secret", "Auth:Keys:ada:Key is shorter than 32 characters, so it might be guessed. “key add” makes a good one." },
        { "ada", "local", "MEMBER", Hash, null, "Auth:Keys:ada:Name is no name: “local” is whoever sits at a server without Auth." },
        { "ada", " ", "MEMBER", Hash, null, "Auth:Keys:ada:Name is no name: a name has 1 to 100 characters." },
        { "ada", "a\u0007", "MEMBER", Hash, null, "Auth:Keys:ada:Name is no name: a name has no control characters." },
    };

    [Theory]
    [MemberData(nameof(Mistakes))]
    public void What_cannot_be_meant_is_said_and_no_key_is_said_back(string label, string? name, string? role, string? hash, string? key, string mistake) =>
        Assert.Equal(mistake, Assert.Single(Validate(label, new KeyOptions { Name = name, Role = role, Hash = hash, Key = key })).ErrorMessage);

    [Fact]
    public void Roles_are_known_in_any_case() => Assert.Empty(Validate("ada", new KeyOptions { Role = "member", Hash = Hash.ToUpperInvariant() }));

    private static IEnumerable<ValidationResult> Validate(string label, KeyOptions key)
    {
        var options = new AuthOptions();
        options.Keys.Add(label, key);
        return options.Validate(new ValidationContext(options));
    }
}
