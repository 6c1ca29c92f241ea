#include "app/ctl/program.h"

#include "base/translation.h"
#include "texts/texts.h"

#include <QCoreApplication>

#include <iostream>

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("trato"));
    (void)trato::useLanguage(application, trato::defaultLanguage()).has_value();
    return trato::ctl::runProgram({argv + 1, argv + argc}, {std::cin, std::cout, std::cerr});
}
