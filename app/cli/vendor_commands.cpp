#include "call.h"
#include "cli_words.h"
#include "commands.h"
#include "listing.h"

#include "exchange/report.h"
#include "rules/wording.h"

#include <algorithm>

namespace proven::cli {

using namespace Qt::StringLiterals;

namespace {

std::vector<Option> vendorOptions()
{
    return {
        wordOption<VendorKind>(u"kind"_s, CliWords::tr("a company or a person")),
        {.name = u"contact"_s, .help = CliWords::tr("the persons to talk to")},
        {.name = u"email"_s, .help = CliWords::tr("their e-mail address")},
        {.name = u"phone"_s, .help = CliWords::tr("their telephone number")},
        {.name = u"website"_s, .help = CliWords::tr("their website")},
        {.name = u"links"_s, .help = CliWords::tr("where more about them is found")},
        wordOption<FoundThrough>(u"found-through"_s, CliWords::tr("how you came upon them")),
        {.name = u"specialties"_s, .help = CliWords::tr("what they are good at")},
        {.name = u"hourly-rate"_s, .kind = ValueKind::Amount, .help = CliWords::tr("what an hour costs")},
        {.name = u"notes"_s, .help = CliWords::tr("anything else")},
        {.name = u"remember"_s, .help = CliWords::tr("what to remember about them as people")},
        {.name = u"holds"_s, .help = CliWords::tr("what they hold of yours: keys, logins, lists")},
        {.name = u"away-from"_s, .kind = ValueKind::Day, .help = CliWords::tr("the first day they are away")},
        {.name = u"away-until"_s, .kind = ValueKind::Day, .help = CliWords::tr("the last day they are away")},
    };
}

void takeVendor(const Call &call, VendorDetails &vendor)
{
    call.take(u"kind"_s, vendor.kind);
    call.take(u"contact"_s, vendor.contact);
    call.take(u"email"_s, vendor.email);
    call.take(u"phone"_s, vendor.phone);
    call.take(u"website"_s, vendor.website);
    call.take(u"links"_s, vendor.links);
    call.take(u"found-through"_s, vendor.foundThrough);
    call.take(u"specialties"_s, vendor.specialties);
    call.take(u"hourly-rate"_s, vendor.hourlyRate);
    call.take(u"notes"_s, vendor.notes);
    call.take(u"remember"_s, vendor.remember);
    call.take(u"holds"_s, vendor.holds);
    call.take(u"away-from"_s, vendor.awayFrom);
    call.take(u"away-until"_s, vendor.awayUntil);
}

ExitCode addVendor(Call &call)
{
    const std::optional<Id<Round>> round = call.roundIfNamed();
    VendorDetails vendor;
    vendor.name = call.text(u"NAME"_s);
    const bool isDescribed = std::ranges::any_of(vendorOptions(),
                                                 [&](const Option &option) { return call.has(option.name); });
    const Vendor *known = call.book().vendorNamed(vendor.name);
    if (known && round && !isDescribed)
        return call.performAndSay(command::ListVendor{*round, known->id});
    takeVendor(call, vendor);
    return call.performAndSay(command::AddVendor{vendor, round});
}

ExitCode editVendor(Call &call)
{
    const Vendor &vendor = vendorNamed(call.book(), call.text(u"NAME"_s));
    const VendorDetails &before = vendor;
    VendorDetails after = before;
    call.take(u"name"_s, after.name);
    takeVendor(call, after);
    call.take(u"archived"_s, after.archived);
    return call.performAndSay(command::EditVendor{vendor.id, before, after});
}

ExitCode archiveVendor(Call &call)
{
    const Vendor &vendor = vendorNamed(call.book(), call.text(u"NAME"_s));
    const VendorDetails &before = vendor;
    VendorDetails after = before;
    after.archived = true;
    return call.performAndSay(command::EditVendor{vendor.id, before, after});
}

ExitCode eraseVendor(Call &call)
{
    const Vendor &vendor = vendorNamed(call.book(), call.text(u"NAME"_s));
    if (!call.flag(u"yes"_s))
        throw Stop{ExitCode::BadInput,
                   wording::whatErasingTakes(vendor.name),
                   {CliWords::tr("Add --yes to do it. To put them out of sight only: proven-cli vendor archive \"%1\"")
                        .arg(vendor.name)}};
    const ExitCode code = call.performAndSay(command::EraseVendor{vendor.id});
    say(wording::whatErasingLeaves());
    return code;
}

ExitCode listVendors(Call &call)
{
    if (call.asJson())
        write(tableAsJson(call.book(), TableKind::Vendors));
    else
        write(vendorsText(call.book(), call.today()).toUtf8());
    return ExitCode::Done;
}

} // namespace

std::vector<CommandEntry> vendorCommands()
{
    const Option name = {.name = u"NAME"_s,
                         .kind = ValueKind::Name,
                         .help = CliWords::tr("the name of the vendor"),
                         .required = true};
    return {
        {u"vendor add"_s,
         CliWords::tr("adds a vendor; with a round also lists them there, and one known already only that"),
         {name},
         together(std::vector<Option>{{.name = u"round"_s,
                                       .kind = ValueKind::Name,
                                       .help = CliWords::tr("the round to list them in")}},
                  vendorOptions()),
         addVendor},
        {u"vendor edit"_s,
         CliWords::tr("corrects a vendor; an empty value takes back what was said"),
         {name},
         together(std::vector<Option>{{.name = u"name"_s,
                                       .kind = ValueKind::Name,
                                       .help = CliWords::tr("their new name")}},
                  vendorOptions(),
                  std::vector<Option>{
                      {.name = u"archived"_s, .kind = ValueKind::YesNo, .help = CliWords::tr("out of sight?")}}),
         editVendor},
        {u"vendor archive"_s, CliWords::tr("puts a vendor out of sight; nothing is lost"), {name}, {}, archiveVendor},
        {u"vendor erase"_s,
         CliWords::tr("takes a vendor's personal text out of the book for privacy; it can't be undone"),
         {name},
         {{.name = u"yes"_s, .kind = ValueKind::Flag, .help = CliWords::tr("yes, for good")}},
         eraseVendor},
        {u"vendor list"_s, CliWords::tr("lists the vendors"), {}, {formatOption()}, listVendors},
    };
}

} // namespace proven::cli
