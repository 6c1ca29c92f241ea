#include "exchange/portfoliofile.h"
#include "fuzz/readers.h"

void trato::fuzz::readPortfolio(QByteArrayView bytes)
{
    using namespace exchange;
    const QByteArray file = bytes.toByteArray();
    if (auto portfolio = PortfolioFile::open(file)) {
        (void)portfolio->headerKey();
        (void)portfolio->mapping().toToml();
        (void)portfolio->read();
    }
    (void)ColumnMapping::fromToml(file);
}
