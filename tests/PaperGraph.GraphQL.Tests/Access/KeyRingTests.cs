using Microsoft.Extensions.Options;
using PaperGraph.GraphQL.Access;

namespace PaperGraph.GraphQL.Tests.Access;

public sealed class KeyRingTests
{
    private static readonly string[] Names = ["ada", "grace", "mary"];

    [Fact]
    public void A_key_is_its_owners_wherever_it_hangs()
    {
        var ring = Ring();

        Assert.Equal(Names, Names.Select(name => ring.Find($"the key of {name}")?.Identity?.Name));
    }

    [Theory]
    [InlineData("")]
    [InlineData("the key of Ada")]
    [InlineData("the key of ada ")]
    public void What_is_nearly_a_key_is_none(string key) => Assert.Null(Ring().Find(key));

    [Fact]
    public void The_hash_that_is_kept_of_a_key_is_not_one() => Assert.Null(Ring().Find(KeyHash.Of("the key of ada")));

    private static KeyRing Ring()
    {
        var options = new AuthOptions();
        foreach (var name in Names)
            options.Keys.Add(name, new KeyOptions { Role = "MEMBER", Hash = KeyHash.Of($"the key of {name}") });
        return new KeyRing(Options.Create(options));
    }
}
