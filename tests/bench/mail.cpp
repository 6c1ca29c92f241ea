// A mail read as the inbox reads it (kind, bounces, events), beside GMime alone taking the same bytes apart. The mails
// are those that others collected, most of them because readers stumbled over them; without them there is nothing to
// measure.

#include "bench/measure.h"

#include "channels/email/emailevents.h"
#include "channels/email/gmime.h"
#include "support/shared.h"

#include <QDirIterator>
#include <QFile>

#include <cstdio>

namespace {

using namespace trato;
using namespace Qt::StringLiterals;

std::vector<QByteArray> mailsIn(const QString& folder)
{
    std::vector<QByteArray> mails;
    QDirIterator files(
        folder, {u"*.eml"_s, u"*.raw"_s, u"*.msg"_s, u"*.mbox"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.open(QIODevice::ReadOnly))
            mails.push_back(file.readAll());
    }
    return mails;
}

Result<void> readAll(const std::vector<QByteArray>& mails)
{
    for (const QByteArray& mail : mails)
        TRATO_CHECK(channels::parseEmailEvents(mail, u"mesa"_s));
    return {};
}

Result<void> takeApart(const std::vector<QByteArray>& mails)
{
    size_t parsed = 0;
    for (const QByteArray& mail : mails)
        parsed += channels::gmime::parse(mail) ? 1 : 0;
    return parsed > 0 ? Result<void>() : failure(u"unread"_s, {});
}

} // namespace

int main(int argc, char** argv)
{
    const auto options = bench::Options::parse(argc, argv);
    const QString folder = test::sharedPath(u"fixtures/email"_s);
    if (folder.isEmpty()) {
        std::printf("mails written by others are not beside this checkout: nothing was measured\n");
        return 0;
    }
    return bench::runAll([&]() -> Result<void> {
        std::vector<QByteArray> mails = mailsIn(folder);
        mails.resize(static_cast<size_t>(options.size(static_cast<int>(mails.size()), 40)));
        bench::Times times;
        bench::compare({.name = u"%1 mails read"_s.arg(mails.size()),
                           .reference = u"GMime alone"_s,
                           .goal = u"2,000 a second"_s,
                           .product = [&]() -> Result<void> {
                               Result<void> read;
                               times.add(bench::millisecondsOf([&] { return read = readAll(mails); }));
                               return read;
                           },
                           .beside = [&] { return takeApart(mails); }},
            options);
        qint64 bytes = 0;
        for (const QByteArray& mail : mails)
            bytes += mail.size();
        std::printf("%.0f mails a second (median), %.1f MB/s\n", double(mails.size()) * 1'000 / times.median(),
            double(bytes) / 1'000 / times.median());
        return {};
    });
}
