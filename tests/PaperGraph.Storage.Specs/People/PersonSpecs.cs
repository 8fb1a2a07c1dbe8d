using PaperGraph.Core.People;
using PaperGraph.Core.Storage;
using Xunit;

namespace PaperGraph.Storage.Specs.People;

/// <summary>A person is there as long as there is something they wrote.</summary>
public abstract class PersonSpecs : StoreSpecs
{
    [Fact]
    public async Task People_come_by_name_without_case()
    {
        await ImportAsync("a.txt", Some.Entry(Some.Paper("DQN") with { Authors = ["Mnih", "abel"] }, Some.Annotation("one", by: "Zoe")));

        Assert.Equal(["abel", "Mnih", "Zoe"], await NamesAsync());
        Assert.Equal(3, (await Store.CountAsync(None)).People);
    }

    [Fact]
    public async Task Names_that_agree_in_letters_and_digits_are_one_persons()
    {
        await ImportAsync("a.txt", Some.Entry(Some.Paper("DQN") with { Authors = ["Crowley, M."] }));
        await ImportAsync("b.txt", Some.Entry(Some.Paper("A3C") with { Authors = ["crowley m"] }, Some.Annotation("one", by: "CROWLEY M")));

        Assert.Equal(["Crowley, M."], await NamesAsync());
        Assert.Equal("Crowley, M.", (await Store.FindPaperAsync("A3C"))?.Authors[0].Name);
        Assert.Equal("Crowley, M.", (await Store.FindAnnotationAsync("one"))?.By?.Name);
    }

    [Fact]
    public async Task A_person_goes_with_the_last_thing_they_wrote()
    {
        await ImportAsync("a.txt", Some.Entry(Some.Paper("DQN") with { Authors = ["Mnih"] }));
        await ImportAsync("b.txt", Some.Entry("A3C", Some.Annotation("one", by: "Mnih")));
        await ImportAsync("a.txt");
        Assert.Equal(["Mnih"], await NamesAsync());

        await ImportAsync("b.txt");

        Assert.Empty(await NamesAsync());
        Assert.Empty(await Store.FindPeopleAsync([PersonNames.IdOf("Mnih")], None));
    }

    [Fact]
    public async Task Find_leaves_out_unknown_people()
    {
        await ImportAsync("a.txt", Some.Entry("DQN", Some.Annotation("one", by: "Ann")));

        var found = await Store.FindPeopleAsync([PersonNames.IdOf("Ann"), PersonNames.IdOf("nobody")], None);

        Assert.Equal(new Person(PersonNames.IdOf("Ann"), "Ann"), Assert.Single(found).Value);
    }

    [Fact]
    public async Task People_are_found_by_a_part_of_their_name()
    {
        await ImportAsync("a.txt", Some.Entry(Some.Paper("DQN") with { Authors = ["Volodymyr Mnih", "David Silver"] }));

        Assert.Equal(["David Silver"], await NamesAsync("SILV"));
        Assert.Equal((1, 2), (await Store.CountPeopleAsync("mnih", None), await Store.CountPeopleAsync(null, None)));
    }

    [Fact]
    public async Task People_are_paged_by_cursor()
    {
        await ImportAsync("a.txt", Some.Entry(Some.Paper("DQN") with { Authors = ["C", "A", "B"] }));

        var first = await Store.PagePeopleAsync(null, PageRequest.First(2), None);
        var rest = await Store.PagePeopleAsync(null, PageRequest.First(2, first.Items[^1].Cursor), None);

        Assert.Equal("C", Assert.Single(rest.Nodes()).Name);
        await Assert.ThrowsAsync<InvalidCursorException>(() => Store.PagePeopleAsync(null, PageRequest.First(1, "nonsense"), None));
    }

    private async Task<string[]> NamesAsync(string? contains = null) =>
        [.. (await Store.PagePeopleAsync(contains, PageRequest.First(100), None)).Nodes().Select(person => person.Name)];
}
