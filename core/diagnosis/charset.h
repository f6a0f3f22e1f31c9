#pragma once

#include <QString>

namespace core::diagnosis
{

/// Text whose octets were read in the wrong charset on the way to us, read again in the right one: UTF-8 or
/// GBK taken for Latin-1 ("ÇëÊ¹ÓÃÊÚÈ¨Âë" says 请使用授权码). Only where nothing else can be meant; everything
/// else comes back as it is.
QString repaired(const QString &text);

} // namespace core::diagnosis
