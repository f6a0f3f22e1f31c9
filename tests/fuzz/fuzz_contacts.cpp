// Address books from an enemy: vCards and tables are read in bounded time, nobody in them is lost or counted
// twice, and what is written of them is no formula to a spreadsheet.
#include "core/contacts/contactfile.h"
#include "core/contacts/csvtable.h"

#include <cstdint>
#include <cstdlib>

using namespace core::contacts;

namespace
{

void require(bool holds)
{
    if (!holds)
        std::abort();
}

void isWellRead(const ContactFile &file)
{
    for (const Person &person : file.people)
        require(!person.addresses.isEmpty() && person.note.size() <= 10'000);
    const ImportPlan plan = planImport({}, file);
    require(plan.added.size() + plan.merged == file.people.size());
    require(plan.changed.isEmpty() && plan.sharing.size() <= plan.added.size());
    static const QString starts = QString::fromUtf8("=+-@\t\r\n＝＋－＠");
    for (const CsvRow &row : csvRows(textOfFile(writeCsv(plan.added, plan.groups)))) {
        for (const QString &cell : row.cells)
            require(cell.isEmpty() || !starts.contains(cell[0]));
    }
    require(readVCards(writeVCards(plan.added, plan.groups)).people.size() == plan.added.size());
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray octets(reinterpret_cast<const char *>(data), qsizetype(size));
    isWellRead(readContacts(octets));
    isWellRead(readVCards(octets));
    isWellRead(readCsv(octets));
    return 0;
}
