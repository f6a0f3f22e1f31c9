/// The program whose headers the tests share; see CMakeLists.txt.
int main()
{
    return 0;
}
