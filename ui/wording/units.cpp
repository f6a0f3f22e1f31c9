#include "ui/wording/wording.h"

#include "ui/wording/phrases.h"

#include <QLocale>

namespace ui::wording
{

QString size(qint64 bytes)
{
    // Mail servers announce and file managers show powers of ten; whole octets need no fraction.
    return QLocale().formattedDataSize(bytes, bytes < 1000 ? 0 : 1, QLocale::DataSizeSIFormat);
}

QString duration(std::chrono::microseconds time)
{
    const QLocale locale;
    const auto us = time.count();
    if (us < 1000)
        return Phrases::tr("%1 ms", "milliseconds")
            .arg(us <= 0 ? locale.toString(0) : u'<' + locale.toString(1));
    if (us < 999'500)
        return Phrases::tr("%1 ms", "milliseconds").arg(locale.toString((us + 500) / 1000));
    const double seconds = static_cast<double>(us) / 1e6;
    if (us < 59'500'000)
        return Phrases::tr("%1 s", "seconds").arg(locale.toString(seconds, 'f', us < 9'950'000 ? 1 : 0));
    const qint64 whole = (us + 500'000) / 1'000'000;
    return Phrases::tr("%1 min %2 s", "minutes and seconds")
        .arg(locale.toString(whole / 60), locale.toString(whole % 60));
}

} // namespace ui::wording
